/**
 * What our people say about quotes and contracts, and ask one another: who may, and what is told of
 * it (QUO-03, CON-03).
 */
@NullMarked
package io.saleswright.contract.comments;

import org.jspecify.annotations.NullMarked;
