//! Working days: pure arithmetic over a national calendar and local overlays.
