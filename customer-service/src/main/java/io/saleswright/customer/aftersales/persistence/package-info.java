/** Keeps what was told of after-sales service in MongoDB. */
@NullMarked
package io.saleswright.customer.aftersales.persistence;

import org.jspecify.annotations.NullMarked;
