/** Tests of the foreign systems that the demonstration plays. */
@NullMarked
package io.saleswright.local.demo;

import org.jspecify.annotations.NullMarked;
