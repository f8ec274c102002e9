// Python 3.8 to 3.15 in one dialect, written from the language reference and the PEPs.
//
// The grammar is LL(1) to ANTLR's own analysis: no decision looks further than one token, so the
// generated parser is `switch` throughout. Three habits make it so, and the fold behind it pays the
// small bill for each of them:
//   - a list with an optional comma at its end is `x (COMMA x?)*`; the fold rejects `x,,x`;
//   - expressions are flat, operands and operators in a row; the fold applies precedence;
//   - what looks alike starts alike: `with (` reads a parenthesised expression whose elements may
//     carry `as`, a keyword argument is an expression followed by `=`; the fold says which it was.
// Soft keywords are decided by the token source: MATCH, CASE, TYPE and LAZY arrive only where they
// act as keywords.
parser grammar PythonParser;

options {
    tokenVocab = PythonLexer;
    contextSuperClass = Branch;
}

// The fold asks for one statement at a time until EOF, so that only one statement's contexts live.
file : statement* EOF ;

statement
    : simpleLine
    | ifStatement
    | whileStatement
    | forStatement
    | tryStatement
    | withStatement
    | functionDef
    | classDef
    | asyncStatement
    | decorated
    | matchStatement
    ;

simpleLine : simple (SEMI simple?)* NEWLINE ;

simple
    : assignment
    | returnStatement
    | importStatement
    | fromStatement
    | lazyStatement
    | raiseStatement
    | assertStatement
    | deleteStatement
    | scopeStatement
    | typeAlias
    | PASS
    | BREAK
    | CONTINUE
    ;

// ---- simple statements

assignment
    : value
      ( (EQUAL value)+
      | COLON expr (EQUAL value)?
      | ( PLUSEQUAL | MINEQUAL | STAREQUAL | SLASHEQUAL | DOUBLESLASHEQUAL | PERCENTEQUAL
        | ATEQUAL | AMPEREQUAL | VBAREQUAL | CIRCUMFLEXEQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL
        | DOUBLESTAREQUAL ) value
      )?
    ;

returnStatement : RETURN exprList? ;

raiseStatement : RAISE (expr (FROM expr)?)? ;

assertStatement : ASSERT expr (COMMA expr)? ;

deleteStatement : DEL targetList ;

scopeStatement : (GLOBAL | NONLOCAL) NAME (COMMA NAME)* ;

typeAlias : TYPE NAME typeParams? EQUAL expr ;

lazyStatement : LAZY (importStatement | fromStatement) ;

importStatement : IMPORT moduleAlias (COMMA moduleAlias)* ;

moduleAlias : dotted (AS NAME)? ;

fromStatement
    : FROM ((DOT | ELLIPSIS)+ dotted? | dotted) IMPORT (STAR | LPAR aliases RPAR | aliases)
    ;

aliases : alias (COMMA alias?)* ;

alias : NAME (AS NAME)? ;

dotted : NAME (DOT NAME)* ;

// ---- compound statements

block
    : simpleLine
    | NEWLINE INDENT statement+ DEDENT
    ;

ifStatement : IF named COLON block (ELIF named COLON block)* (ELSE COLON block)? ;

whileStatement : WHILE named COLON block (ELSE COLON block)? ;

forStatement : FOR targetList IN exprList COLON block (ELSE COLON block)? ;

withStatement : WITH withItem (COMMA withItem)* COLON block ;

withItem : expr (AS operand)? ;

asyncStatement : ASYNC (functionDef | forStatement | withStatement) ;

tryStatement
    : TRY COLON block
      ( exceptClause+ (ELSE COLON block)? (FINALLY COLON block)?
      | FINALLY COLON block
      )
    ;

exceptClause : EXCEPT STAR? (expr (COMMA expr?)* (AS NAME)?)? COLON block ;

decorated : decorator+ (functionDef | classDef | ASYNC functionDef) ;

decorator : AT named NEWLINE ;

functionDef
    : DEF NAME typeParams? LPAR parameters? RPAR (RARROW expr)? COLON block
    ;

parameters : parameter (COMMA parameter?)* ;

parameter
    : SLASH
    | STAR (NAME (COLON STAR? expr)?)?
    | DOUBLESTAR NAME (COLON expr)?
    | NAME (COLON expr)? (EQUAL expr)?
    ;

classDef : CLASS NAME typeParams? (LPAR arguments? RPAR)? COLON block ;

typeParams : LSQB typeParam (COMMA typeParam?)* RSQB ;

typeParam
    : NAME (COLON expr)? (EQUAL expr)?
    | STAR NAME (EQUAL STAR? expr)?
    | DOUBLESTAR NAME (EQUAL expr)?
    ;

// ---- match

matchStatement : MATCH element (COMMA element?)* COLON NEWLINE INDENT caseClause+ DEDENT ;

caseClause : CASE slots (IF named)? COLON block ;

slots : slot (COMMA slot?)* ;

slot
    : STAR NAME
    | pattern
    ;

pattern : closedPattern (VBAR closedPattern)* (AS NAME)? ;

closedPattern
    : (MINUS | PLUS)? NUMBER ((PLUS | MINUS) NUMBER)?
    | strings
    | NONE
    | TRUE
    | FALSE
    | NAME (DOT NAME)* (LPAR (patternArgument (COMMA patternArgument?)*)? RPAR)?
    | LPAR slots? RPAR
    | LSQB slots? RSQB
    | LBRACE (patternEntry (COMMA patternEntry?)*)? RBRACE
    ;

patternArgument : pattern (EQUAL pattern)? ;

patternEntry
    : DOUBLESTAR NAME
    | closedPattern COLON pattern
    ;

// ---- expressions

value
    : yieldExpr
    | exprList
    ;

yieldExpr : YIELD (FROM expr | exprList)? ;

exprList : STAR? expr (COMMA (STAR? expr)?)* ;

targetList : STAR? operand (COMMA (STAR? operand)?)* ;

named : expr (COLONEQUAL expr)? ;

expr
    : LAMBDA lambdaParameters? COLON expr
    | operand
      ( ( OR | AND | IN | IS | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL
        | VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH
        | DOUBLESLASH | PERCENT | AT | DOUBLESTAR ) operand
      | NOT IN operand
      )*
      (IF disjunction ELSE expr)?
    ;

// An expression that an `if` behind it does not belong to.
disjunction
    : operand
      ( ( OR | AND | IN | IS | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL
        | VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH
        | DOUBLESLASH | PERCENT | AT | DOUBLESTAR ) operand
      | NOT IN operand
      )*
    ;

// `a is not b` arrives as `is` and the operand `not b`.
operand
    : (NOT | PLUS | MINUS | TILDE | AWAIT)*
      ( NAME
      | NUMBER
      | strings
      | NONE
      | TRUE
      | FALSE
      | ELLIPSIS
      | parens
      | listDisplay
      | braces
      )
      ( DOT NAME
      | LPAR arguments? RPAR
      | LSQB slice (COMMA slice?)* RSQB
      )*
    ;

lambdaParameters : lambdaParameter (COMMA lambdaParameter?)* ;

lambdaParameter
    : SLASH
    | STAR NAME?
    | DOUBLESTAR NAME
    | NAME (EQUAL expr)?
    ;

parens
    : LPAR
      ( yieldExpr
      | element (AS operand)? (comprehension | (COMMA (element (AS operand)?)?)*)
      )?
      RPAR
    ;

listDisplay : LSQB (element (comprehension | (COMMA element?)*))? RSQB ;

element : STAR? expr (COLONEQUAL expr)? ;

braces : LBRACE (entry (comprehension | (COMMA entry?)*))? RBRACE ;

entry
    : DOUBLESTAR expr
    | STAR? expr (COLONEQUAL expr | COLON expr)?
    ;

comprehension : compFor+ ;

compFor : ASYNC? FOR targetList IN disjunction (IF disjunction)* ;

arguments : argument (COMMA argument?)* ;

argument
    : DOUBLESTAR expr
    | STAR? expr (EQUAL expr | (COLONEQUAL expr)? comprehension?)
    ;

slice
    : COLON expr? (COLON expr?)?
    | STAR expr
    | expr (COLONEQUAL expr | COLON expr? (COLON expr?)?)?
    ;

// ---- strings

strings : (STRING | fstring | tstring)+ ;

fstring : FSTRING_START (FSTRING_MIDDLE | replacement)* FSTRING_END ;

tstring : TSTRING_START (TSTRING_MIDDLE | replacement)* TSTRING_END ;

replacement : LBRACE value EQUAL? (EXCLAMATION NAME)? formatSpec? RBRACE ;

formatSpec : COLON (FSTRING_MIDDLE | TSTRING_MIDDLE | replacement)* ;
