package io.saleswright.platform.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a published event: a flat record in the past tense, of JDK types, {@link Money} and records
 * of those. The name is on the wire for ever; it never follows the class.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /** The CloudEvents type: service, event, major version, such as {@code order.OrderPlaced.v1}. */
  String value();
}
