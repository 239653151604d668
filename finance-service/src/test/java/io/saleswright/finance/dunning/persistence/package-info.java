/** Tests of how cases are found. */
@NullMarked
package io.saleswright.finance.dunning.persistence;

import org.jspecify.annotations.NullMarked;
