from typing import Sequence

T = int


def f[T: Sequence, U = T](a: T, b: U = T) -> T:  #? Sequence: import 1 typing Sequence; U: type_parameter 6; T@1: type_parameter 6; T@3: assigned 3; T@4: type_parameter 6
    return T, U  #? T: type_parameter 6; U: type_parameter 6


class C[**P](Sequence[P]):  #? P: type_parameter 10
    V = int
    type Alias[*Ts] = tuple[*Ts, V]  #? Ts: type_parameter 12; V: assigned 11

    def m[W: V](self, x: V) -> P:  #? V@1: assigned 11; V@2: assigned 11; P: type_parameter 10
        return V, Alias  #? V: none; Alias: none


type Rec = list[Rec]  #? Rec: type_alias 18
Rec  #? Rec: type_alias 18
