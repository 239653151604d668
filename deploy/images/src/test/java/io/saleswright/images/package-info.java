/** Builds an image, and looks into it. */
@NullMarked
package io.saleswright.images;

import org.jspecify.annotations.NullMarked;
