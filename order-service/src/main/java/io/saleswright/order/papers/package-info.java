/** The files of orders, such as the proof of the sign-off and photos (DOC-10). */
@NullMarked
package io.saleswright.order.papers;

import org.jspecify.annotations.NullMarked;
