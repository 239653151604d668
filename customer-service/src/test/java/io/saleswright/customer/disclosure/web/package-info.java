/** Tests of the record of who saw how many customers. */
@NullMarked
package io.saleswright.customer.disclosure.web;

import org.jspecify.annotations.NullMarked;
