/**
 * The words of Python 3.8 to 3.15: every character of a file belongs to exactly one token.
 *
 * Written from "Lexical analysis" in the Python language reference and PEPs 263, 414, 498, 515, 572,
 * 634, 695, 701, 750 and 810. Token names are those of CPython's `token` module.
 *
 * There is no code in this grammar and no mode is changed by it. What needs memory is done by the
 * token source that drives the lexer (`dev.asyncmend.syntax.antlr.Layout`):
 *  - NEWLINE, INDENT and DEDENT (no text of their own),
 *  - which mode comes next, inside f-strings and t-strings,
 *  - TSTRING_* instead of FSTRING_* where the prefix has a `t`,
 *  - COLONEQUAL cut to COLON where `:` ends the expression of a replacement field,
 *  - MATCH, CASE, TYPE and LAZY where these words act as keywords (everywhere else they are NAME),
 *  - which tokens are hidden from the parser, and what is an error.
 */
lexer grammar PythonLexer;

tokens {
  NEWLINE, INDENT, DEDENT,
  MATCH, CASE, TYPE, LAZY,
  FSTRING_MIDDLE, FSTRING_END,
  TSTRING_START, TSTRING_MIDDLE, TSTRING_END
}

// Keywords. `async` and `await` are reserved since 3.7.

FALSE    : 'False';
NONE     : 'None';
TRUE     : 'True';
AND      : 'and';
AS       : 'as';
ASSERT   : 'assert';
ASYNC    : 'async';
AWAIT    : 'await';
BREAK    : 'break';
CLASS    : 'class';
CONTINUE : 'continue';
DEF      : 'def';
DEL      : 'del';
ELIF     : 'elif';
ELSE     : 'else';
EXCEPT   : 'except';
FINALLY  : 'finally';
FOR      : 'for';
FROM     : 'from';
GLOBAL   : 'global';
IF       : 'if';
IMPORT   : 'import';
IN       : 'in';
IS       : 'is';
LAMBDA   : 'lambda';
NONLOCAL : 'nonlocal';
NOT      : 'not';
OR       : 'or';
PASS     : 'pass';
RAISE    : 'raise';
RETURN   : 'return';
TRY      : 'try';
WHILE    : 'while';
WITH     : 'with';
YIELD    : 'yield';

// Operators and delimiters.

LPAR             : '(';
RPAR             : ')';
LSQB             : '[';
RSQB             : ']';
LBRACE           : '{';
RBRACE           : '}';
COLON            : ':';
COMMA            : ',';
SEMI             : ';';
PLUS             : '+';
MINUS            : '-';
STAR             : '*';
SLASH            : '/';
VBAR             : '|';
AMPER            : '&';
LESS             : '<';
GREATER          : '>';
EQUAL            : '=';
DOT              : '.';
PERCENT          : '%';
EQEQUAL          : '==';
NOTEQUAL         : '!=';
LESSEQUAL        : '<=';
GREATEREQUAL     : '>=';
TILDE            : '~';
CIRCUMFLEX       : '^';
LEFTSHIFT        : '<<';
RIGHTSHIFT       : '>>';
DOUBLESTAR       : '**';
PLUSEQUAL        : '+=';
MINEQUAL         : '-=';
STAREQUAL        : '*=';
SLASHEQUAL       : '/=';
PERCENTEQUAL     : '%=';
AMPEREQUAL       : '&=';
VBAREQUAL        : '|=';
CIRCUMFLEXEQUAL  : '^=';
LEFTSHIFTEQUAL   : '<<=';
RIGHTSHIFTEQUAL  : '>>=';
DOUBLESTAREQUAL  : '**=';
DOUBLESLASH      : '//';
DOUBLESLASHEQUAL : '//=';
AT               : '@';
ATEQUAL          : '@=';
RARROW           : '->';
ELLIPSIS         : '...';
COLONEQUAL       : ':=';
EXCLAMATION      : '!';

// Identifiers, as the Unicode standard annex 31 has them (PEP 3131). ANTLR knows Unicode 15.0; what 15.1 to 17.0
// added, which Python has from 3.13 on, is listed.

NAME : ID_START ID_CONTINUE*;

fragment ID_START    : [_\p{XID_Start}] | NEW_START;
fragment ID_CONTINUE : [\p{XID_Continue}] | NEW_START | NEW_CONTINUE;

fragment NEW_START
  : [\u{88F}\u{C5C}\u{CDC}\u{1C89}-\u{1C8A}\u{A7CB}-\u{A7CF}\u{A7D2}\u{A7D4}\u{A7DA}-\u{A7DC}\u{A7F1}]
  | [\u{105C0}-\u{105F3}\u{10940}-\u{10959}\u{10D4A}-\u{10D65}\u{10D6F}-\u{10D85}\u{10EC2}-\u{10EC7}]
  | [\u{11380}-\u{11389}\u{1138B}\u{1138E}\u{11390}-\u{113B5}\u{113B7}\u{113D1}\u{113D3}]
  | [\u{11BC0}-\u{11BE0}\u{11DB0}-\u{11DDB}\u{13460}-\u{143FA}\u{16100}-\u{1611D}\u{16D40}-\u{16D6C}]
  | [\u{16EA0}-\u{16EB8}\u{16EBB}-\u{16ED3}\u{16FF2}-\u{16FF6}\u{187F8}-\u{187FF}\u{18CFF}]
  | [\u{18D09}-\u{18D1E}\u{18D80}-\u{18DF2}\u{1E5D0}-\u{1E5ED}\u{1E5F0}\u{1E6C0}-\u{1E6DE}]
  | [\u{1E6E0}-\u{1E6E2}\u{1E6E4}-\u{1E6E5}\u{1E6E7}-\u{1E6ED}\u{1E6F0}-\u{1E6F4}\u{1E6FE}-\u{1E6FF}]
  | [\u{2B73A}-\u{2B73F}\u{2CEA2}-\u{2CEAD}\u{2EBF0}-\u{2EE5D}\u{323B0}-\u{33479}]
  ;

fragment NEW_CONTINUE
  : [\u{897}\u{1ACF}-\u{1ADD}\u{1AE0}-\u{1AEB}\u{200C}-\u{200D}\u{30FB}\u{FF65}\u{10D40}-\u{10D49}]
  | [\u{10D69}-\u{10D6D}\u{10EFA}-\u{10EFC}\u{113B8}-\u{113C0}\u{113C2}\u{113C5}\u{113C7}-\u{113CA}]
  | [\u{113CC}-\u{113D0}\u{113D2}\u{113E1}-\u{113E2}\u{116D0}-\u{116E3}\u{11B60}-\u{11B67}]
  | [\u{11BF0}-\u{11BF9}\u{11DE0}-\u{11DE9}\u{11F5A}\u{1611E}-\u{16139}\u{16D70}-\u{16D79}]
  | [\u{1CCF0}-\u{1CCF9}\u{1E5EE}-\u{1E5EF}\u{1E5F1}-\u{1E5FA}\u{1E6E3}\u{1E6E6}\u{1E6EE}-\u{1E6EF}]
  | [\u{1E6F5}]
  ;

// Numbers (PEP 515). What may follow one directly is checked by the token source.

NUMBER : INTEGER | (POINT_FLOAT | EXPONENT_FLOAT) IMAGINARY? | DIGITS IMAGINARY;

fragment INTEGER        : DECIMAL | '0' [xX] ('_'? HEX)+ | '0' [oO] ('_'? [0-7])+ | '0' [bB] ('_'? [01])+;
fragment DECIMAL        : [1-9] ('_'? [0-9])* | '0' ('_'? '0')*;
fragment DIGITS         : [0-9] ('_'? [0-9])*;
fragment HEX            : [0-9a-fA-F];
fragment POINT_FLOAT    : DIGITS '.' DIGITS? | '.' DIGITS;
fragment EXPONENT_FLOAT : (DIGITS | POINT_FLOAT) [eE] [+-]? DIGITS;
fragment IMAGINARY      : [jJ];

// Strings without fields. STRING_OPEN is one that is not closed; it reaches to the end of its line, or of the
// file when triple-quoted. STRING wins where both fit, because it is longer or comes first.

STRING      : PREFIX? (SQ SQ_CHAR* SQ | DQ DQ_CHAR* DQ | SQ3 SQ3_BODY SQ3 | DQ3 DQ3_BODY DQ3);
STRING_OPEN : PREFIX? (SQ SQ_CHAR* '\\'? | DQ DQ_CHAR* '\\'? | SQ3 SQ3_BODY '\''? '\''? '\\'? | DQ3 DQ3_BODY '"'? '"'? '\\'?);

fragment PREFIX   : [uU] | [bB] [rR]? | [rR] [bB]?;
fragment SQ       : '\'';
fragment DQ       : '"';
fragment SQ3      : '\'\'\'';
fragment DQ3      : '"""';
fragment SQ_CHAR  : ~['\\\r\n] | '\\' ANY_OR_BREAK;
fragment DQ_CHAR  : ~["\\\r\n] | '\\' ANY_OR_BREAK;
fragment SQ3_BODY : ('\''? '\''? (~['\\] | '\\' ANY_OR_BREAK))*;
fragment DQ3_BODY : ('"'? '"'? (~["\\] | '\\' ANY_OR_BREAK))*;
fragment ANY_OR_BREAK : '\r\n' | .;

// f-strings and t-strings (PEPs 701, 750): the opening part only. The text goes on in one of the modes below,
// fields in the default mode.

FSTRING_START : ([fFtT] [rR]? | [rR] [fFtT]) (SQ | DQ | SQ3 | DQ3);

// What the parser does not see.

WS           : [ \t\f]+       -> channel(HIDDEN);
COMMENT      : '#' ~[\r\n]*   -> channel(HIDDEN);
EOL          : LINE_END       -> channel(HIDDEN);
CONTINUATION : '\\' LINE_END  -> channel(HIDDEN);
BOM          : '\uFEFF'       -> channel(HIDDEN);

fragment LINE_END : '\r\n' | '\n' | '\r';

// Everything else is not Python.

ERROR : .;

// The literal text of an f-string or t-string. A mode a quote; "raw" modes have no \N{...}; "spec" modes are for format
// specifiers, where braces are never doubled. A lone backslash stands before a brace. Texts that follow each other
// directly are one token in the end.

fragment BRACES : '{{' | '}}';
fragment ESCAPE : '\\' ('\r\n' | ~[{}]);
fragment NAMED  : '\\N{' ~['"{}\\\r\n]* '}';

// Cooked text.

mode SQ_TEXT;
SQ_TEXT_CHARS         : (~['\\{}\r\n] | BRACES | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
SQ_TEXT_SLASH         : [\\] -> type(FSTRING_MIDDLE);
SQ_TEXT_OPEN          : '{' -> type(LBRACE);
SQ_TEXT_CLOSE         : '}' -> type(RBRACE);
SQ_TEXT_EOL           : LINE_END -> type(EOL);
SQ_TEXT_END           : SQ -> type(FSTRING_END);

mode DQ_TEXT;
DQ_TEXT_CHARS         : (~["\\{}\r\n] | BRACES | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
DQ_TEXT_SLASH         : [\\] -> type(FSTRING_MIDDLE);
DQ_TEXT_OPEN          : '{' -> type(LBRACE);
DQ_TEXT_CLOSE         : '}' -> type(RBRACE);
DQ_TEXT_EOL           : LINE_END -> type(EOL);
DQ_TEXT_END           : DQ -> type(FSTRING_END);

mode SQ3_TEXT;
SQ3_TEXT_CHARS        : (~['\\{}] | BRACES | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
SQ3_TEXT_SLASH        : [\\] -> type(FSTRING_MIDDLE);
SQ3_TEXT_QUOTE        : '\'' '\''? -> type(FSTRING_MIDDLE);
SQ3_TEXT_OPEN         : '{' -> type(LBRACE);
SQ3_TEXT_CLOSE        : '}' -> type(RBRACE);
SQ3_TEXT_END          : SQ3 -> type(FSTRING_END);

mode DQ3_TEXT;
DQ3_TEXT_CHARS        : (~["\\{}] | BRACES | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
DQ3_TEXT_SLASH        : [\\] -> type(FSTRING_MIDDLE);
DQ3_TEXT_QUOTE        : '"' '"'? -> type(FSTRING_MIDDLE);
DQ3_TEXT_OPEN         : '{' -> type(LBRACE);
DQ3_TEXT_CLOSE        : '}' -> type(RBRACE);
DQ3_TEXT_END          : DQ3 -> type(FSTRING_END);

// Cooked format specifiers.

mode SQ_SPEC;
SQ_SPEC_CHARS         : (~['\\{}\r\n] | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
SQ_SPEC_SLASH         : [\\] -> type(FSTRING_MIDDLE);
SQ_SPEC_OPEN          : '{' -> type(LBRACE);
SQ_SPEC_CLOSE         : '}' -> type(RBRACE);
SQ_SPEC_EOL           : LINE_END -> type(EOL);
SQ_SPEC_END           : SQ -> type(FSTRING_END);

mode DQ_SPEC;
DQ_SPEC_CHARS         : (~["\\{}\r\n] | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
DQ_SPEC_SLASH         : [\\] -> type(FSTRING_MIDDLE);
DQ_SPEC_OPEN          : '{' -> type(LBRACE);
DQ_SPEC_CLOSE         : '}' -> type(RBRACE);
DQ_SPEC_EOL           : LINE_END -> type(EOL);
DQ_SPEC_END           : DQ -> type(FSTRING_END);

mode SQ3_SPEC;
SQ3_SPEC_CHARS        : (~['\\{}] | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
SQ3_SPEC_SLASH        : [\\] -> type(FSTRING_MIDDLE);
SQ3_SPEC_QUOTE        : '\'' '\''? -> type(FSTRING_MIDDLE);
SQ3_SPEC_OPEN         : '{' -> type(LBRACE);
SQ3_SPEC_CLOSE        : '}' -> type(RBRACE);
SQ3_SPEC_END          : SQ3 -> type(FSTRING_END);

mode DQ3_SPEC;
DQ3_SPEC_CHARS        : (~["\\{}] | ESCAPE | NAMED)+ -> type(FSTRING_MIDDLE);
DQ3_SPEC_SLASH        : [\\] -> type(FSTRING_MIDDLE);
DQ3_SPEC_QUOTE        : '"' '"'? -> type(FSTRING_MIDDLE);
DQ3_SPEC_OPEN         : '{' -> type(LBRACE);
DQ3_SPEC_CLOSE        : '}' -> type(RBRACE);
DQ3_SPEC_END          : DQ3 -> type(FSTRING_END);

// Raw text.

mode RAW_SQ_TEXT;
RAW_SQ_TEXT_CHARS     : (~['\\{}\r\n] | BRACES | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_SQ_TEXT_SLASH     : [\\] -> type(FSTRING_MIDDLE);
RAW_SQ_TEXT_OPEN      : '{' -> type(LBRACE);
RAW_SQ_TEXT_CLOSE     : '}' -> type(RBRACE);
RAW_SQ_TEXT_EOL       : LINE_END -> type(EOL);
RAW_SQ_TEXT_END       : SQ -> type(FSTRING_END);

mode RAW_DQ_TEXT;
RAW_DQ_TEXT_CHARS     : (~["\\{}\r\n] | BRACES | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_DQ_TEXT_SLASH     : [\\] -> type(FSTRING_MIDDLE);
RAW_DQ_TEXT_OPEN      : '{' -> type(LBRACE);
RAW_DQ_TEXT_CLOSE     : '}' -> type(RBRACE);
RAW_DQ_TEXT_EOL       : LINE_END -> type(EOL);
RAW_DQ_TEXT_END       : DQ -> type(FSTRING_END);

mode RAW_SQ3_TEXT;
RAW_SQ3_TEXT_CHARS    : (~['\\{}] | BRACES | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_SQ3_TEXT_SLASH    : [\\] -> type(FSTRING_MIDDLE);
RAW_SQ3_TEXT_QUOTE    : '\'' '\''? -> type(FSTRING_MIDDLE);
RAW_SQ3_TEXT_OPEN     : '{' -> type(LBRACE);
RAW_SQ3_TEXT_CLOSE    : '}' -> type(RBRACE);
RAW_SQ3_TEXT_END      : SQ3 -> type(FSTRING_END);

mode RAW_DQ3_TEXT;
RAW_DQ3_TEXT_CHARS    : (~["\\{}] | BRACES | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_DQ3_TEXT_SLASH    : [\\] -> type(FSTRING_MIDDLE);
RAW_DQ3_TEXT_QUOTE    : '"' '"'? -> type(FSTRING_MIDDLE);
RAW_DQ3_TEXT_OPEN     : '{' -> type(LBRACE);
RAW_DQ3_TEXT_CLOSE    : '}' -> type(RBRACE);
RAW_DQ3_TEXT_END      : DQ3 -> type(FSTRING_END);

// Raw format specifiers.

mode RAW_SQ_SPEC;
RAW_SQ_SPEC_CHARS     : (~['\\{}\r\n] | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_SQ_SPEC_SLASH     : [\\] -> type(FSTRING_MIDDLE);
RAW_SQ_SPEC_OPEN      : '{' -> type(LBRACE);
RAW_SQ_SPEC_CLOSE     : '}' -> type(RBRACE);
RAW_SQ_SPEC_EOL       : LINE_END -> type(EOL);
RAW_SQ_SPEC_END       : SQ -> type(FSTRING_END);

mode RAW_DQ_SPEC;
RAW_DQ_SPEC_CHARS     : (~["\\{}\r\n] | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_DQ_SPEC_SLASH     : [\\] -> type(FSTRING_MIDDLE);
RAW_DQ_SPEC_OPEN      : '{' -> type(LBRACE);
RAW_DQ_SPEC_CLOSE     : '}' -> type(RBRACE);
RAW_DQ_SPEC_EOL       : LINE_END -> type(EOL);
RAW_DQ_SPEC_END       : DQ -> type(FSTRING_END);

mode RAW_SQ3_SPEC;
RAW_SQ3_SPEC_CHARS    : (~['\\{}] | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_SQ3_SPEC_SLASH    : [\\] -> type(FSTRING_MIDDLE);
RAW_SQ3_SPEC_QUOTE    : '\'' '\''? -> type(FSTRING_MIDDLE);
RAW_SQ3_SPEC_OPEN     : '{' -> type(LBRACE);
RAW_SQ3_SPEC_CLOSE    : '}' -> type(RBRACE);
RAW_SQ3_SPEC_END      : SQ3 -> type(FSTRING_END);

mode RAW_DQ3_SPEC;
RAW_DQ3_SPEC_CHARS    : (~["\\{}] | ESCAPE)+ -> type(FSTRING_MIDDLE);
RAW_DQ3_SPEC_SLASH    : [\\] -> type(FSTRING_MIDDLE);
RAW_DQ3_SPEC_QUOTE    : '"' '"'? -> type(FSTRING_MIDDLE);
RAW_DQ3_SPEC_OPEN     : '{' -> type(LBRACE);
RAW_DQ3_SPEC_CLOSE    : '}' -> type(RBRACE);
RAW_DQ3_SPEC_END      : DQ3 -> type(FSTRING_END);
