package io.saleswright.platform.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A handler that only reads and that a rule of the business can refuse all the same, such as a list
 * of which people see so much a day: the description of the interface tells of 409.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Refuses {}
