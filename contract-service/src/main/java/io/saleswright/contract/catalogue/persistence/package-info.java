/** Keeps what is known of products in MongoDB. */
@NullMarked
package io.saleswright.contract.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
