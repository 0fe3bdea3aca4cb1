pack-name = Firmă de exemplu (inventată)
