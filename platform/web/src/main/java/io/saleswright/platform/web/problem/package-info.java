/**
 * Decides how a refusal or failure is answered over HTTP: which status, which stable problem type,
 * which text in the reader's language (RFC 9457). Owns the list of the platform's problems; the
 * business ones come from {@link io.saleswright.platform.kernel.RuleViolation}.
 */
@NullMarked
package io.saleswright.platform.web.problem;

import org.jspecify.annotations.NullMarked;
