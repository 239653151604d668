package io.saleswright.platform.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text that staff type and that events tell: it holds no e-mail address, no Chinese telephone
 * number and no identity number, because events are kept for ever (ADR 0017, SEC-03). A name can't
 * be recognised. Null is valid.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(
    regexp =
        "(?![\\s\\S]*(?:"
            + "[\\w.+-]@[\\w-]+\\.\\w"
            + "|(?<![\\dA-Za-z])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\dA-Za-z])"
            + "|(?<![\\dA-Za-z])0\\d{2,3}[- ]\\d{7,8}(?![\\dA-Za-z])"
            + "|(?<![\\dA-Za-z])\\d{17}[\\dXx](?![\\dA-Za-z])"
            + "))[\\s\\S]*")
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface WithoutContacts {

  /** What is wrong, for the caller. */
  String message() default "{io.saleswright.platform.web.WithoutContacts.message}";

  /** Groups of Bean Validation. */
  Class<?>[] groups() default {};

  /** Payload of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
