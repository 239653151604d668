/**
 * How the constraints of Bean Validation count and see text: one code point is one character, and
 * what nobody sees is nothing.
 */
@NullMarked
package io.saleswright.platform.validation;

import org.jspecify.annotations.NullMarked;
