/** Tests of the files of deals. */
@NullMarked
package io.saleswright.contract.deals;

import org.jspecify.annotations.NullMarked;
