/** Keeps the files of deals in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.deals.persistence;

import org.jspecify.annotations.NullMarked;
