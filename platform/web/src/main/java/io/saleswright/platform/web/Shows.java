package io.saleswright.platform.web;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A field of what is shown, or all of a record, holds data of a class that is a business secret
 * (SEC-01). The step that lets people see it says so, too ({@code Step.Row.showing}); who may take
 * that can be nobody but who may read the class.
 */
@Documented
@Target({RECORD_COMPONENT, TYPE})
@Retention(RUNTIME)
public @interface Shows {

  /** The name of the class in the system's description. */
  String value();
}
