help-abdata = x
