/** Tests of what is offered. */
@NullMarked
package io.saleswright.contract.offers;

import org.jspecify.annotations.NullMarked;
