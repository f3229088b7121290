# What a teacher reads while going through the questions of a paper.
approval-no-option = There is no option { $label } here.
approval-no-line = There is no line { $line } at which this can be split. The text has { $lines ->
    [one] only one line
   *[other] { $lines } lines
 }.
approval-no-next = No question comes after this one.
refused-not-your-document = Only a teacher of this class can look through this paper. For papers that are for everybody, only an admin can.
