/** What after-sales service did for customers, in their files. */
@NullMarked
package io.saleswright.customer.aftersales;

import org.jspecify.annotations.NullMarked;
