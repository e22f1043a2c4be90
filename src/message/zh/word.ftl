word-yes = 是
