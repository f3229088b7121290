"""How well signs of danger are found in what students write: labelled texts in ten languages, and the measure."""
