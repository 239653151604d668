package io.saleswright.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the audit calls that which this handler hands out, where it is more than reading: a file
 * that is downloaded, a paper that is printed, an export. It is noted before anything is handed
 * out. Everything else that {@code GET} answers under {@code /api} is noted as read or listed by
 * itself.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Notes {

  /** What is done. */
  AuditKind value();
}
