/**
 * Leaves a trace of who was refused what, and of who read many customers at once (SEC-02, CUS-33):
 * one line each in the log {@code saleswright.access}, with the person's id, the rule and the
 * correlation id, and without personal data. What the lines say: {@code docs/guides/access-log.md}.
 */
@NullMarked
package io.saleswright.platform.web.access;

import org.jspecify.annotations.NullMarked;
