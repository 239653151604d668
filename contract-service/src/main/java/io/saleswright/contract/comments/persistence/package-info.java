/** Keeps what was said about quotes and contracts. */
@NullMarked
package io.saleswright.contract.comments.persistence;

import org.jspecify.annotations.NullMarked;
