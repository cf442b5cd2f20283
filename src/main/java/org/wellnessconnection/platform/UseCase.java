package org.wellnessconnection.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are each one transaction. Only such classes open one; a method that calls its neighbour
 * gets no second one. Runtime exceptions roll back, so use cases throw no checked ones. No mail, HTTP, index or file work
 * inside: what must happen although the machine dies is a row in the outbox.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
