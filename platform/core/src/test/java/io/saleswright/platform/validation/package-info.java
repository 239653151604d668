/** Tests of how constraints see text. */
@NullMarked
package io.saleswright.platform.validation;

import org.jspecify.annotations.NullMarked;
