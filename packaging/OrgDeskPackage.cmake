# SPDX-FileCopyrightText: 2026 The OrgDesk authors
# SPDX-License-Identifier: MIT
#
# cpack -G DEB --config build/release/CPackConfig.cmake gives orgdesk_<version>_<architecture>.deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME orgdesk)
set(CPACK_PACKAGE_VENDOR "The OrgDesk authors")
set(CPACK_PACKAGE_CONTACT "The OrgDesk authors <maintainers@orgdesk.example>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "organization desk for HR administrators")
set(CPACK_PACKAGE_DESCRIPTION "OrgDesk opens a company's organization on Feishu or Lark, shows departments and
people, edits departments, and follows every change live. A sandbox organization
allows one to try it without an account.
.
The package holds the window (orgdesk), the command line (orgdesk-cli) and the
sandbox server (orgdesk-sandbox).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
# cpack writes into the folder where it is called; the work happens in the build folder.
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library link tells: Qt loads these by name (database driver, SVG icons, X11 platform), https
# needs the certificates, and the icon lies in the hicolor theme.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libqt6gui6, ca-certificates, hicolor-icon-theme")
# The keychain library loads libsecret by name; without a keychain a secret is kept until the end only.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-color-emoji")

include(CPack)
