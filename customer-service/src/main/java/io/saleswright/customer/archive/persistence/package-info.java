/** Keeps customers' files and their history in MongoDB, and finds them there. Decides nothing. */
@NullMarked
package io.saleswright.customer.archive.persistence;

import org.jspecify.annotations.NullMarked;
