/** Tests of the parts that need neither broker nor store. */
@NullMarked
package io.saleswright.check.rules;

import org.jspecify.annotations.NullMarked;
