/** Tests of what contracts say. */
@NullMarked
package io.saleswright.contract.parties;

import org.jspecify.annotations.NullMarked;
