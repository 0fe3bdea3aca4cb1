//! Whether the network connection is metered.

/// Whether the system reports a metered connection. Where it cannot be asked,
/// the person's own setting counts.
#[cfg(target_os = "linux")]
pub(crate) async fn is_metered() -> bool {
    ask_network_manager().await.unwrap_or(false)
}

#[cfg(not(target_os = "linux"))]
pub(crate) async fn is_metered() -> bool {
    false
}

/// `NMMetered`: 1 is yes, 3 is guessed yes
/// (<https://networkmanager.dev/docs/api/latest/nm-dbus-types.html#NMMetered>).
#[cfg(target_os = "linux")]
async fn ask_network_manager() -> zbus::Result<bool> {
    let bus = zbus::Connection::system().await?;
    let answer = bus
        .call_method(
            Some("org.freedesktop.NetworkManager"),
            "/org/freedesktop/NetworkManager",
            Some("org.freedesktop.DBus.Properties"),
            "Get",
            &("org.freedesktop.NetworkManager", "Metered"),
        )
        .await?;
    let value: zbus::zvariant::OwnedValue = answer.body().deserialize()?;
    let metered = u32::try_from(value).unwrap_or(0);
    Ok(matches!(metered, 1 | 3))
}
