package org.wellnessconnection.kernel;

import java.util.function.Function;

/** The same thing in both languages, never half empty. */
public record Bilingual<T>(T en, T fr) {

    public T in(Language language) {
        return language == Language.EN ? en : fr;
    }

    public <R> Bilingual<R> map(Function<? super T, ? extends R> change) {
        return new Bilingual<>(change.apply(en), change.apply(fr));
    }
}
