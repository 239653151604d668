/** Keeps in MongoDB who saw how many customers. Decides nothing. */
@NullMarked
package io.saleswright.customer.disclosure.persistence;

import org.jspecify.annotations.NullMarked;
