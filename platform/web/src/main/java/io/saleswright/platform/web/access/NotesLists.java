package io.saleswright.platform.web.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The pages that this handler answers with are of something that nobody should read in bulk unseen:
 * one with many entries leaves a line in the access log. So does every answer of a handler that
 * answers with no page but with figures of all at once.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotesLists {

  /** What the entries are, in the plural, as the log shall call them. */
  String of();

  /** The requirement, such as {@code CUS-33}. */
  String rule();
}
