/** The papers in customers' files, such as business licences (DOC-10). */
@NullMarked
package io.saleswright.customer.papers;

import org.jspecify.annotations.NullMarked;
