/** Tests of what contracts say. */
@NullMarked
package io.saleswright.contract.content;

import org.jspecify.annotations.NullMarked;
