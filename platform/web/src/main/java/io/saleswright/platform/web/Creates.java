package io.saleswright.platform.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A handler that answers with {@link Answers#created}: the description of the interface tells of
 * 201 instead of 200.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Creates {

  /** Whether what was there before is answered with 200, as when something is taken over again. */
  boolean orFinds() default false;
}
