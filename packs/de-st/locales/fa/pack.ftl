pack-name = زاکسن-آنهالت
