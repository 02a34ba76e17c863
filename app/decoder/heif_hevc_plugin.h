#pragma once

namespace uketsuke {

/// Teaches libheif to read HEVC by libde265, on the calling thread alone: libheif's own plug-in starts a thread, which
/// a locked decoder may not. Once is enough; again is harmless.
void registerHevcPlugin();

/// Forgets what the file before has left. A tile that cannot be read becomes grey, as large as the one before it, so
/// that the others are seen; whether there was one, or any other fault, wasHevcDamaged() tells.
void beginHevcFile();
[[nodiscard]] bool wasHevcDamaged();

} // namespace uketsuke
