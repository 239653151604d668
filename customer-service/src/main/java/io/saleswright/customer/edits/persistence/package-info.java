/** Keeps earlier edits in MongoDB. Decides nothing. */
@NullMarked
package io.saleswright.customer.edits.persistence;

import org.jspecify.annotations.NullMarked;
