word-yes = yes
