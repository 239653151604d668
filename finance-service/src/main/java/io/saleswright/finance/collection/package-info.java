/** Shows what customers owe and when, now and as it stood at any past moment (FIN-05). */
@NullMarked
package io.saleswright.finance.collection;

import org.jspecify.annotations.NullMarked;
