package io.saleswright.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * At a parameter of type {@link PageRequest}: by what people may have the list sorted, other than
 * newest first. Each name is a field of the list's items; with a minus before it the greatest comes
 * first.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortedBy {

  /** The names of the keys. */
  String[] value();
}
