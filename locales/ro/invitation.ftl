# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Acceptați invitația
invitation-paste = Textul invitației
invitation-paste-explain = Dacă ați primit un link, atingeți-l sau copiați-l și lipiți-l aici. Un text care începe așa este cel corect:
invitation-read = Vedeți invitația
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } vă invită
invitation-other = Lipiți altă invitație
# Variables:
#   $date (String) - the last day, written out
invitation-until = Valabilă până la { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Mesajele merg sigilate prin { $relay }
other-relay = Localitatea dumneavoastră recomandă alte servere decât acesta. Întrebați dacă nu cunoașteți motivul.
invitation-unconfirmed = Niciun program nu confirmă cine este. Acceptați doar dacă cunoașteți această persoană sau dacă ați primit invitația chiar de la ea.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Această invitație nu mai este valabilă. Cereți una nouă de la { $name }.
invitation-is-used = Această invitație este deja o conversație pe acest dispozitiv.
invitation-open = La conversație
invitation-accept = Acceptați și începeți
# Variables:
#   $name (String) - name of the person who invites
invitation-name = Numele pe care îl vede { $name }
invitation-name-explain = Ajunge un prenume.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Cutia mea poștală să se mute de la { $from } la { $relay }. Atunci și celelalte conversații ale mele merg pe această cale.

## The agreement; each line stands alone, so that it can be read in two languages

talk-agreement = Cu asta suntem de acord
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Același lucru în cealaltă limbă: { $language }
talk-agreement-1 = Ne ajutăm unii pe alții de bunăvoie și gratuit.
talk-agreement-2 = Între noi nu există bani, credite, cadouri sau contracte.
talk-agreement-3 = Ce spunem rămâne între noi. Doar dacă viața sau sănătatea sunt în pericol este voie să se ceară ajutor.
talk-agreement-4 = Aceasta nu este consiliere juridică. Instituțiile și centrele de consiliere decid.
talk-agreement-5 = Ne respectăm unii pe alții. Nimeni nu este dezavantajat și nimeni nu este obligat să se întâlnească în particular.
talk-agreement-6 = Fiecare parte poate oricând să plece, să blocheze sau să raporteze ceva.
talk-agreement-7 = Mesajele se șterg după timpul convenit.
talk-agreement-8 = În caz de urgență sunăm la numerele de urgență și nu așteptăm un răspuns aici.
talk-agreement-9 = Ce scriem poartă semnătura noastră. Fiecare parte poate arăta altora și poate dovedi cine a scris.

## Becoming a mentor

mentor-heading = Deveniți mentor
mentor-explain = Pentru asta, programul sau orașul vă dă un link. Este valabil pentru un dispozitiv. O cutie poștală pe care o aveți deja se mută pe serverul programului; conversațiile rămân.
mentor-ticket = Linkul de la programul dumneavoastră
mentor-ticket-example = Linkul începe așa:
mentor-name = Numele dumneavoastră, așa cum îl văd alții
mentor-name-explain = Numele sub care vă cunoaște programul. Ajunge un prenume. Confirmarea programului este valabilă exact pentru acest nume.
mentor-role = Cum ajutați?
mentor-accept = Acceptați și începeți
