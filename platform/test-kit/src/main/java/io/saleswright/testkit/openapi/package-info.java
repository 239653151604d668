/**
 * Holds services to the OpenAPI documents that they publish: a document follows the rules that
 * Spectral's {@code spectral:oas} checks, and every answer of a test is as the document says.
 */
@NullMarked
package io.saleswright.testkit.openapi;

import org.jspecify.annotations.NullMarked;
