/** Tests of finding things by what people type. */
@NullMarked
package io.saleswright.platform.search;

import org.jspecify.annotations.NullMarked;
