/** What customers complained about, in their files. */
@NullMarked
package io.saleswright.customer.complaints;

import org.jspecify.annotations.NullMarked;
